package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Stops a question that does not end. Where articles are sent, their own limits hold. */
final class ShortQuestions extends SizeLimitHandler {
  private static final int TOO_LARGE = 413;

  /** How many times the limit. */
  private static final int A_LITTLE = 4;

  ShortQuestions(long bytes) {
    super(bytes, -1);
  }

  /**
   * Where the length is declared, nothing of what is much too long is read. Of what is a little too
   * long, all: whoever is cut off while sending may never see the answer.
   */
  static void check(HttpServletRequest request, Limits limits) throws IOException {
    var length = request.getContentLengthLong();
    if (length > limits.requestBytes()) {
      if (length < A_LITTLE * limits.requestBytes()) {
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
      }
      throw tooLong(limits);
    }
  }

  private static Refusal tooLong(Limits limits) {
    var most = limits.requestBytes() + " bytes";
    return new Refusal(TOO_LARGE, "The request is too long: it may have up to " + most + ".");
  }

  /** What reads a question, or its form. */
  interface Reader {
    String read() throws IOException;
  }

  /**
   * Reads.
   *
   * @throws Refusal where the question is too long, or does not come
   */
  static String read(Limits limits, Reader reader) throws IOException {
    try {
      return reader.read();
    } catch (RuntimeException fault) {
      for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
        if (cause instanceof HttpException http && http.getCode() == TOO_LARGE) {
          throw tooLong(limits);
        }
      }
      throw Late.is(fault) ? Late.refusal() : fault;
    }
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Handler next = getHandler();
    var declared = request.getHeaders().contains(HttpHeader.CONTENT_LENGTH);
    var path = Request.getPathInContext(request);
    return declared || path.startsWith(Articles.PLACE) || path.equals(Extract.PLACE)
        ? next.handle(request, response, callback)
        : super.handle(request, response, callback);
  }
}
