package org.isnad.server;

import java.util.List;
import org.isnad.store.SearchFault;

/** Why a request is not answered, in a sentence for whoever sent it. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<SyntaxFault> faults;

  Refusal(int status, String sentence) {
    super(sentence);
    this.status = status;
    this.faults = List.of();
  }

  private Refusal(String sentence, SyntaxFault fault) {
    super(sentence);
    this.status = 400;
    this.faults = List.of(fault);
  }

  static Refusal of(SyntaxFault fault) {
    return new Refusal(fault.sentence(), fault);
  }

  /** Of words to search that stand in a query. */
  static Refusal of(SearchFault fault, String sparql) {
    var problem = String.valueOf(fault.getMessage());
    var place = fault.place().flatMap(found -> SyntaxFault.place(found, sparql));
    return new Refusal("Can't be answered: " + problem, new SyntaxFault(problem, place, List.of()));
  }

  int status() {
    return status;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** Where the query is faulty; empty where something else is the reason. */
  List<SyntaxFault> faults() {
    return faults;
  }
}
