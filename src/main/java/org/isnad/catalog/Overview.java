package org.isnad.catalog;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.isnad.graph.Vocabulary;

/** The data set as a whole, in VoID and DCAT: title, size, period, outlets, licence, versions. */
final class Overview {
  private static final String PLAIN_DATE = "\\d{4}-\\d{2}-\\d{2}";
  private static final String IANA = "https://www.iana.org/assignments/media-types/";
  private static final String[] TYPES = {
    "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"
  };

  private final Model model;
  private final Names names;
  private final Optional<String> licence;
  private final Words words = Words.load();

  Overview(Model model, Names names, Optional<String> licence) {
    this.model = model;
    this.names = names;
    this.licence = licence;
    model.setNsPrefix("void", VOID.NS);
    model.setNsPrefix("dcat", DCAT.NS);
    model.setNsPrefix("dcterms", DCTerms.NS);
  }

  void write(Census census) {
    var dataset =
        names
            .dataset(model)
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(VOID.triples, count(census.triples()))
            .addProperty(VOID.documents, count(census.articles()))
            .addProperty(VOID.classes, count(census.classes().size()))
            .addProperty(VOID.properties, count(census.properties().size()))
            .addProperty(VOID.vocabulary, model.createResource(Vocabulary.ISNAD.replace("#", "")))
            .addProperty(DCTerms.language, "ar");
    for (var language : new String[] {"en", "ar"}) {
      dataset
          .addProperty(DCTerms.title, words.get("title", language), language)
          .addProperty(DCTerms.description, words.get("description", language), language)
          .addProperty(DCTerms.rights, words.get("rights", language), language);
    }
    licence.ifPresent(iri -> dataset.addProperty(DCTerms.license, model.createResource(iri)));
    census.outlets().forEach(o -> dataset.addProperty(DCTerms.source, resource(o)));
    writePeriod(dataset, census);
    writeVersions(dataset, census);
    writeService(dataset);
  }

  private Resource resource(Census.Outlet outlet) {
    return model.createResource(outlet.outlet().getURI());
  }

  private void writePeriod(Resource dataset, Census census) {
    if (census.first().isPresent() && census.last().isPresent()) {
      dataset.addProperty(
          DCTerms.temporal,
          names
              .part(model, "period")
              .addProperty(RDF.type, DCTerms.PeriodOfTime)
              .addProperty(DCAT.startDate, date(census.first().get()))
              .addProperty(DCAT.endDate, date(census.last().get())));
    }
  }

  private Literal date(String value) {
    return value.matches(PLAIN_DATE)
        ? model.createTypedLiteral(value, XSDDatatype.XSDdate)
        : model.createLiteral(value);
  }

  /** Of the program, and of its word lists, rules and models. */
  private void writeVersions(Resource dataset, Census census) {
    census.programs().forEach(version -> dataset.addProperty(OWL.versionInfo, version));
    Stream.of("programVersion", "rulesVersion")
        .forEach(
            name -> {
              var property = model.createProperty(Vocabulary.ISNAD, name);
              var values = name.startsWith("program") ? census.programs() : census.rules();
              values.forEach(value -> dataset.addProperty(property, value));
            });
  }

  private void writeService(Resource dataset) {
    var service =
        names
            .part(model, "service")
            .addProperty(RDF.type, DCAT.DataService)
            .addProperty(DCAT.servesDataset, dataset)
            .addProperty(
                DCTerms.conformsTo,
                model.createResource("http://www.w3.org/TR/sparql11-protocol/"));
    var distribution =
        names
            .part(model, "distribution")
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCAT.accessService, service);
    for (var type : TYPES) {
      distribution.addProperty(DCAT.mediaType, model.createResource(IANA + type));
    }
    dataset.addProperty(DCAT.distribution, distribution);
  }

  private Literal count(long number) {
    return model.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger);
  }
}
