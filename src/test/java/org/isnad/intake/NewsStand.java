package org.isnad.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with a feed and pages, which notes how it is asked. */
final class NewsStand implements AutoCloseable {
  /** What it answers at a path. */
  record Answer(int status, Map<String, String> headers, byte[] body) {
    static Answer of(String body) {
      return new Answer(200, Map.of(), body.getBytes(UTF_8));
    }

    static Answer of(int status, Map<String, String> headers) {
      return new Answer(status, headers, new byte[0]);
    }
  }

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();

  /** User agents that asked for robots.txt. */
  final List<String> robots = new CopyOnWriteArrayList<>();

  /** Other paths with what they were asked with, in their order. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  /** The most requests at once. */
  final AtomicInteger most = new AtomicInteger();

  NewsStand() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  void put(String path, Answer answer) {
    answers.put(path, answer);
  }

  URI address(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  long times(String path) {
    return asked.stream().filter(line -> line.split(" ")[0].equals(path)).count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    most.accumulateAndGet(open.incrementAndGet(), Math::max);
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var held = exchange.getRequestHeaders().getFirst("If-None-Match");
      var since = exchange.getRequestHeaders().getFirst("If-Modified-Since");
      note(path, exchange.getRequestHeaders().getFirst("User-Agent"), held, since);
      var answer = answers.getOrDefault(path, Answer.of(404, Map.of()));
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      // Before whoever asked has the answer, and may ask the next.
      open.decrementAndGet();
      if (held != null && held.equals(answer.headers().get("ETag"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  private void note(String path, String agent, String held, String since) {
    if (path.equals("/robots.txt")) {
      robots.add(agent);
    } else {
      asked.add(path + (held == null ? "" : " " + held) + (since == null ? "" : " " + since));
    }
  }

  /** A feed of items, each with what is inside it. */
  static String rss(String... items) {
    return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
        + "<channel><title>الخبر</title><language>ar</language><item>"
        + String.join("</item><item>", items)
        + "</item></channel></rss>";
  }

  static String whole(String id, String text) {
    return "<guid>x:"
        + id
        + "</guid><pubDate>Fri, 04 Mar 2016 10:00:00 GMT</pubDate>"
        + ("<content:encoded><![CDATA[<p>" + text + "</p>]]></content:encoded>");
  }

  static String summary(URI page, String text) {
    return "<link>" + page + "</link><description>" + text + "</description>";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
