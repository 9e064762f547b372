package org.isnad.catalog;

import java.util.List;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.store.Prefixes;

/** How the data set is asked: prefixes and example queries, in SHACL's words. */
final class Asking {
  private static final String KEYWORDS = "https://schema.org/keywords";

  private final Model model;
  private final Names names;

  Asking(Model model, Names names) {
    this.model = model;
    this.names = names;
    model.setNsPrefix("sh", Names.SHACL);
  }

  void writePrefixes() {
    Prefixes.known()
        .namespaces()
        .forEach(
            (prefix, iri) ->
                names
                    .dataset(model)
                    .addProperty(
                        shacl("declare"),
                        names
                            .part(model, "prefix-" + prefix)
                            .addProperty(RDF.type, shacl("PrefixDeclaration"))
                            .addProperty(shacl("prefix"), prefix)
                            .addProperty(
                                shacl("namespace"),
                                model.createTypedLiteral(iri, XSDDatatype.XSDanyURI))));
  }

  /** The comment has both languages, for clients that show each comment as a query of its own. */
  void writeExamples(List<ExampleQuery> examples) {
    for (var example : examples) {
      var kind = example.kind();
      names
          .query(model, example.name())
          .addProperty(RDF.type, shacl("SPARQLExecutable"))
          .addProperty(RDF.type, shacl("SPARQL" + kind + "Executable"))
          .addProperty(RDFS.comment, example.english() + " · " + example.arabic())
          .addProperty(DCTerms.title, example.english(), "en")
          .addProperty(DCTerms.title, example.arabic(), "ar")
          .addProperty(model.createProperty(KEYWORDS), example.name().replace('-', ' '))
          .addProperty(shacl("prefixes"), names.dataset(model))
          .addProperty(shacl(kind.toLowerCase(Locale.ROOT)), example.sparql());
    }
  }

  private Property shacl(String name) {
    return model.createProperty(Names.SHACL, name);
  }
}
