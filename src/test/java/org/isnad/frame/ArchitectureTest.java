package org.isnad.frame;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.isnad.";
  private static final String[] STAGES = {
    "org.isnad.text..",
    "org.isnad.mention..",
    "org.isnad.entity..",
    "org.isnad.time..",
    "org.isnad.event..",
    "org.isnad.statement.."
  };
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.isnad");

  @Test
  void each_package_uses_only_what_the_table_allows() throws IOException {
    var table = PackageTable.read();
    Set<String> forbidden = new TreeSet<>();
    for (var type : CLASSES) {
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        forbiddenBy(table, dependency).ifPresent(forbidden::add);
      }
    }
    assertThat(forbidden).isEmpty();
  }

  private static Optional<String> forbiddenBy(PackageTable table, Dependency dependency) {
    var from = slice(dependency.getOriginClass());
    var to = slice(dependency.getTargetClass());
    if (from.isEmpty() || to.isEmpty() || table.allows(from.get(), to.get())) {
      return Optional.empty();
    }
    return Optional.of(
        from.get() + " uses " + to.get() + ": " + dependency.getOriginClass().getName());
  }

  /** What the table calls the place of a class; empty for what it does not speak of. */
  private static Optional<String> slice(JavaClass type) {
    var name = type.getPackageName() + ".";
    if (name.startsWith(ROOT)) {
      return Optional.of(name.substring(ROOT.length()).split("\\.")[0]);
    }
    if (name.startsWith("org.apache.jena.fuseki.")) {
      return Optional.of("jena-fuseki");
    }
    if (name.startsWith("org.apache.jena.")) {
      return Optional.of("jena");
    }
    return name.startsWith("org.apache.lucene.") ? Optional.of("lucene") : Optional.empty();
  }

  @Test
  void the_table_and_the_code_have_the_same_packages() throws IOException {
    Set<String> packages =
        CLASSES.stream()
            .map(type -> slice(type).orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(PackageTable.read().mayUse().keySet()).containsAll(packages);
    assertThat(PackageTable.read().namesNotInUse(packages)).isEmpty();
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("org.isnad.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void stages_do_no_input_or_output() {
    stages()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|InputStream|Reader|Writer|PrintStream).*")
        .check(CLASSES);
  }

  @Test
  void stages_know_no_clock_chance_or_locale() {
    stages()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, Clock.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(CLASSES);
  }

  @Test
  void nothing_static_changes() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  private static GivenClassesConjunction stages() {
    return noClasses().that().resideInAnyPackage(STAGES);
  }

  @Test
  void every_package_is_null_marked() {
    var unmarked =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(p -> !p.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(p -> p.getName())
            .sorted()
            .toList();
    assertThat(unmarked).isEmpty();
  }

  /** A single method is a callback, as {@code Progress}; more are a service. */
  @Test
  void an_interface_has_more_than_one_implementation() {
    var single =
        CLASSES.stream()
            .filter(type -> type.isInterface() && !type.isAnnotation())
            .filter(type -> type.getAllSubclasses().size() == 1)
            .filter(type -> abstractMethods(type) > 1)
            .map(JavaClass::getName)
            .sorted()
            .toList();
    assertThat(single).isEmpty();
  }

  private static long abstractMethods(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
        .count();
  }
}
