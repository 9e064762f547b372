package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.store.SharedLemmas;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedServerTest {
  @TempDir private Path folder;

  @Test
  void a_stopped_server_leaves_nothing_behind() throws Exception {
    List<WeakReference<Object>> left = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      left.addAll(serve(Store.inMemory(SharedLemmas.LEMMAS)));
      left.addAll(serve(Store.open(folder.resolve("" + i), SharedLemmas.LEMMAS, line -> {})));
    }
    for (int i = 0; i < 50 && left.stream().anyMatch(l -> l.get() != null); i++) {
      System.gc();
      Thread.sleep(100);
    }

    // Their names: to show a store that is closed would fail.
    assertThat(left.stream().map(WeakReference::get).filter(Objects::nonNull).map(Object::getClass))
        .isEmpty();
  }

  /** Serves a store, asks it, and tells what should be gone then. */
  private static List<WeakReference<Object>> serve(Store store) throws Exception {
    try (store;
        var server = Server.start(store, Settings.at("localhost", 0))) {
      for (var path : List.of("/sparql?query=ASK%20%7B?s%20?p%20?o%7D", "/metrics", "/")) {
        var address = URI.create("http://localhost:" + server.port() + path);
        var answer =
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
      }
      return List.of(
          new WeakReference<>(server),
          new WeakReference<>(store),
          new WeakReference<>(store.dataset()));
    }
  }
}
