package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.lexicon.KnowledgeBase;
import org.isnad.lexicon.Lexicon;
import org.isnad.tagger.NameTagger;
import org.isnad.text.TextReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tags the names in a file of tokens, for benchmarks. */
@Command(
    name = "tag",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tags names in a CoNLL file: a token a line, an empty line between sentences.",
    footer = {
      "",
      "Prints each token as given with O, B-PER, I-PER, B-LOC, I-LOC, B-ORG or I-ORG behind it.",
      "Further columns of the file are not looked at. Sentences that follow one another are taken",
      "for one text: what is a name in one is rather one in the next."
    })
final class Tag implements Callable<Integer> {
  private static final String OTHER = "MISC";

  @ParentCommand private @Nullable Isnad isnad;

  @Parameters(paramLabel = "FILE", description = "The tokens, in UTF-8.")
  private Path file = Path.of("");

  @Option(names = "--misc", description = "Also tags MISC: what is a name of something else.")
  private boolean misc;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Mistake.wrongUse(file + ": no such file");
    }
    var knowledge = KnowledgeBase.load();
    var texts = TextReader.load(Lexicon.load(), knowledge::isNameWord);
    var tagger = NameTagger.load(knowledge);
    var out = new StringBuilder();
    var sentences = TokenFiles.read(file);
    var tags = tagger.tags(sentences.stream().map(s -> texts.read(s.tokens()).words()).toList());
    for (int s = 0; s < tags.size(); s++) {
      var tokens = sentences.get(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        out.append(tokens.get(i)).append(' ').append(shown(tags.get(s).get(i))).append('\n');
      }
      out.append('\n');
    }
    Isnad.out(isnad).print(out);
    return Isnad.DONE;
  }

  private String shown(String tag) {
    return !misc && tag.endsWith(OTHER) ? "O" : tag;
  }
}
