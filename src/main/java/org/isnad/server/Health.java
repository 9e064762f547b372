package org.isnad.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.shared.JenaException;
import org.isnad.store.Store;

/** Whether the store can be read: for whoever watches over the server. */
final class Health extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Store store;
  private final transient Keeper keeper;

  Health(Store store, Keeper keeper) {
    this.store = store;
    this.keeper = keeper;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var health = JSON.createObjectNode();
    try {
      health.put("status", store.isEmpty() ? "empty" : "up");
    } catch (JenaException failure) {
      health.put("status", "down");
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    if (keeper.isReady()) {
      health.put("articles", keeper.census().articles()).put("triples", keeper.census().triples());
    }
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().print(health + "\n");
  }
}
