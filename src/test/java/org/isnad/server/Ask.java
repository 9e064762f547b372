package org.isnad.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;

/** A server with a few triples, and how a test asks it. */
final class Ask implements AutoCloseable {
  static final String ROWS = "SELECT ?content WHERE { ?s isnad:content ?content }";
  static final String ENDLESS =
      "SELECT (COUNT(*) AS ?many) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

  private final Store store = Store.inMemory(SharedLemmas.LEMMAS);
  private final Server server;

  /** Waits until the store is described, so that nothing is written to it any more. */
  Ask(Limits limits) throws IOException, InterruptedException {
    for (int i = 0; i < 40; i++) {
      add(
          "(<https://example.org/a> <https://example.org/a#s"
              + i
              + "> rdfs:label 'هدوء "
              + i
              + "')");
    }
    add(
        "(<https://example.org/a> <https://example.org/a#statement-1>"
            + " <https://w3id.org/isnad/ns#content> 'هدوء نسبي'@ar)");
    server = Server.start(store, Settings.at("localhost", 0).with(limits));
    send(request("/.well-known/void"));
  }

  void add(String quad) {
    Quad parsed = SSE.parseQuad(quad);
    store.add(parsed.getGraph(), List.of(parsed).iterator());
  }

  HttpRequest.Builder get(String query) {
    return request("/sparql?query=" + encode(query)).GET();
  }

  HttpRequest.Builder post(String type, String body) {
    return request("/sparql")
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body, UTF_8));
  }

  HttpRequest.Builder shapes(String path, String turtle) {
    return request(path)
        .header("Content-Type", "text/turtle")
        .POST(BodyPublishers.ofString(turtle, UTF_8));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
  }

  /** The whole answer, with its head, to a request that wants the connection closed behind it. */
  String andClose(String query) throws IOException {
    var head = "GET /sparql?query=" + encode(query) + " HTTP/1.1\r\nHost: localhost\r\n";
    try (var socket = new Socket("localhost", server.port())) {
      socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString(UTF_8));
  }

  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  static String encode(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
