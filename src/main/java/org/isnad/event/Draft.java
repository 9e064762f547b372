package org.isnad.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.model.Reference;
import org.isnad.model.Status;

/** An event while its roles are being found. */
final class Draft {
  final Trigger trigger;
  final Set<String> actors = new LinkedHashSet<>();
  final Set<String> targets = new LinkedHashSet<>();
  final Set<String> places = new LinkedHashSet<>();
  Status status = Status.OCCURRED;

  /** Somebody suffers it whom no reference names: مقتل شاب. */
  boolean sufferedByNobodyKnown;

  /** A verb of doing carries it (هجوم شنته), whoever that is. */
  boolean done;

  /** The sentence tells it (وقع الهجوم، شن الهجوم) and does not only go back to it. */
  boolean told;

  /** The lone noun phrase behind its verb was taken for the subject, and may be the object. */
  boolean lone;

  Draft(Trigger trigger) {
    this.trigger = trigger;
  }

  Frame frame() {
    return trigger.frame();
  }

  /** Gives a reference a role, as far as what it means can play it. */
  void fill(Role role, Reference reference, Phrases phrases) {
    for (var id : reference.entities()) {
      fill(role, id, phrases.type(id));
    }
  }

  void fill(Role role, String id, EntityType type) {
    switch (role) {
      case ACTOR, EITHER -> {
        if (type.isAgent() && !targets.contains(id)) {
          actors.add(id);
        }
      }
      case TARGET -> target(id, type);
      case PLACE -> place(id, type);
      case VISIT -> visit(id, type);
      case TOPIC -> {}
    }
  }

  private void target(String id, EntityType type) {
    if (type == EntityType.PLACE) {
      places.add(id);
    } else if (!actors.contains(id)) {
      targets.add(id);
    }
  }

  private void place(String id, EntityType type) {
    if (type == EntityType.PLACE || type == EntityType.STATE) {
      places.add(id);
    }
  }

  private void visit(String id, EntityType type) {
    if (type != EntityType.PLACE) {
      targets.add(id);
    }
    if (type == EntityType.STATE || type == EntityType.PLACE) {
      places.add(id);
    }
  }

  boolean hasRoles() {
    return !actors.isEmpty() || !targets.isEmpty() || !places.isEmpty();
  }

  boolean hasAgent() {
    return !actors.isEmpty() || !targets.isEmpty();
  }
}
