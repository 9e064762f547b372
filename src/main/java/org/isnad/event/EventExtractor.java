package org.isnad.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.event.Chunk.Kind;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Entities;
import org.isnad.model.Event;
import org.isnad.model.Status;
import org.isnad.model.Text;
import org.isnad.model.TimeExpression;

/** Reads who does what to whom, where and when: one event for each word that tells one. */
public final class EventExtractor {
  private static final double SURE = 0.8;
  private static final double UNSURE = 0.5;

  private final EventLexicon lexicon;
  private final TollReader tolls;
  private final Topic topic;

  private EventExtractor(EventLexicon lexicon, TollReader tolls, Topic topic) {
    this.lexicon = lexicon;
    this.tolls = tolls;
    this.topic = topic;
  }

  public static EventExtractor load(Lexicon forms) {
    return new EventExtractor(EventLexicon.load(), TollReader.load(), Topic.load());
  }

  /** The events in the order of their triggers. */
  public List<Event> extract(Text text, Entities entities, List<TimeExpression> times) {
    if (topic.isOff(text)) {
      return List.of();
    }
    var phrases = new Phrases(entities);
    var clock = new Clock(times);
    List<Event> events = new ArrayList<>();
    var carried = Subject.NONE;
    var memory = new Memory();
    for (var sentence : text.sentences()) {
      var chunks = Chunker.chunk(text, sentence, phrases, lexicon, clock.starting());
      var clause = new Clause(text, sentence, chunks, phrases, lexicon);
      var subjects = new Subjects(clause, carried);
      events.addAll(events(clause, subjects, memory, clock, times));
      carried = sentence.headline() ? Subject.NONE : subjects.main();
      if (sentence.headline()) {
        memory.forget();
      }
    }
    return events;
  }

  private List<Event> events(
      Clause clause, Subjects subjects, Memory memory, Clock clock, List<TimeExpression> times) {
    var drafts = drafts(clause, subjects);
    drafts.forEach(draft -> memory.recall(draft, clause.word(draft.trigger.word())));
    new Requests(clause).share(drafts);
    new RoleSharing(clause, subjects).share(drafts);
    new Datelines(clause).share(drafts);
    drafts.forEach(memory::keep);
    var relevance = new Relevance(clause);
    List<Event> events = new ArrayList<>();
    for (var draft : drafts) {
      var word = clause.word(draft.trigger.word());
      var counted = tolls.read(draft.trigger, clause);
      if (relevance.holds(draft, word, !counted.isEmpty())) {
        var time = clock.of(draft.trigger, clause);
        events.add(
            new Event(
                List.of(word.core()),
                word.index(),
                relevance.type(draft),
                List.copyOf(draft.actors),
                List.copyOf(draft.targets),
                List.copyOf(draft.places),
                time,
                status(draft, clause, time.map(times::get)),
                counted,
                draft.frame().mode().stream().toList(),
                draft.frame().rule(),
                draft.hasAgent() ? SURE : UNSURE));
      }
    }
    return events;
  }

  private List<Draft> drafts(Clause clause, Subjects subjects) {
    var triggers = new Triggers(clause).find();
    if (triggers.isEmpty()) {
      return List.of();
    }
    var verbs = new VerbRoles(clause, subjects, speaker(clause, subjects));
    var nouns = new NounRoles(clause, subjects);
    var status = new StatusReader(clause);
    List<Draft> drafts = new ArrayList<>();
    for (var trigger : triggers) {
      var draft = new Draft(trigger);
      draft.status = status.status(trigger);
      switch (trigger.form()) {
        case VERB -> verbs.assign(draft);
        case NOUN -> nouns.assign(draft);
        case PARTICIPLE -> verbs.assignParticiple(draft);
        case PASSIVE_PARTICIPLE -> verbs.assignPassive(draft);
      }
      drafts.add(draft);
    }
    return drafts;
  }

  /** Who says "I": the name before a colon, else the subject of the sentence. */
  private static Speaker speaker(Clause clause, Subjects subjects) {
    for (int i = 1; i < clause.size(); i++) {
      if (clause.is(i, Kind.STOP) && clause.is(i - 1, Kind.NOUN)) {
        var named = clause.reference(clause.chunk(i - 1));
        if (named.isPresent()) {
          return new Speaker(List.of(named.get()));
        }
      }
    }
    return new Speaker(subjects.main().references());
  }

  /** What is told for a day after the article's is planned. */
  private static Status status(Draft draft, Clause clause, Optional<TimeExpression> time) {
    Optional<LocalDate> begin = time.flatMap(TimeExpression::begin);
    Optional<LocalDate> today = clause.text().article().date();
    boolean ahead = begin.isPresent() && today.isPresent() && begin.get().isAfter(today.get());
    return ahead && draft.status == Status.OCCURRED ? Status.PLANNED : draft.status;
  }
}
