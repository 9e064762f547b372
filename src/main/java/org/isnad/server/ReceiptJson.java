package org.isnad.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.isnad.intake.Receipt;
import org.isnad.intake.Receipt.Item;
import org.isnad.intake.Receipt.Outcome;

/** Tells what became of a delivery. */
final class ReceiptJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DONE = 200;
  private static final int CREATED = 201;
  private static final int PARTLY = 207;
  private static final int UNREADABLE = 422;
  private static final String ARTICLE = "/article/";

  private final Receipt receipt;

  ReceiptJson(Receipt receipt) {
    this.receipt = receipt;
  }

  /** As honest as one number can be. */
  int status() {
    if (receipt.stored() == 0) {
      return UNREADABLE;
    }
    if (receipt.count(Outcome.REJECTED) > 0) {
      return PARTLY;
    }
    return receipt.count(Outcome.CREATED) > 0 ? CREATED : DONE;
  }

  /** Of the one article that was sent. */
  Optional<String> location() {
    return receipt.stored() == 1
        ? receipt.items().stream().filter(i -> i.counts().isPresent()).findFirst().map(this::page)
        : Optional.empty();
  }

  private String page(Item item) {
    var iri = item.iri().orElseThrow().getURI();
    return URI.create(iri.substring(iri.lastIndexOf(ARTICLE))).toASCIIString();
  }

  String json() {
    var told = JSON.createObjectNode();
    for (var outcome : Outcome.values()) {
      if (outcome != Outcome.NOTED) {
        told.put(lower(outcome), receipt.count(outcome));
      }
    }
    var articles = told.putArray("articles");
    receipt.items().forEach(item -> articles.add(json(item)));
    return told + "\n";
  }

  private ObjectNode json(Item item) {
    var told = JSON.createObjectNode();
    told.put("source", item.source());
    told.put("status", lower(item.outcome()));
    item.id().ifPresent(id -> told.put("id", id));
    item.counts()
        .ifPresent(
            counts -> {
              told.put("iri", item.iri().orElseThrow().getURI()).put("page", page(item));
              told.put("triples", counts.triples());
              counts.found().forEach(told::put);
            });
    for (var problem : item.problems()) {
      var fault = told.withArray("problems").addObject();
      fault.put("severity", lower(problem.severity())).put("reason", problem.reason());
      if (problem.offset() >= 0) {
        fault.put("offset", problem.offset());
      }
    }
    return told;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
