package org.isnad.catalog;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.isnad.graph.Iris;
import org.isnad.store.Geography;

/** What an endpoint can do, in SPARQL's words for that. */
public final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String[] RESULTS = {
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "JSON-LD",
    "RDF_XML",
    "TriG",
    "N-Quads"
  };

  private final Model model;

  private ServiceDescription(Model model) {
    this.model = model;
  }

  /**
   * Adds it to the description of the data set.
   *
   * @param address where the endpoint is
   */
  public static void add(Model model, Iris iris, String address) {
    new ServiceDescription(model).write(new Names(iris), address);
  }

  private void write(Names names, String address) {
    model.setNsPrefix("sd", SD);
    var endpoint = model.createResource(address);
    var dataset = names.dataset(model);
    var service =
        names
            .part(model, "service")
            .addProperty(RDF.type, sd("Service"))
            .addProperty(model.createProperty(SD, "endpoint"), endpoint)
            .addProperty(DCAT.endpointURL, endpoint);
    add(service, "supportedLanguage", sd("SPARQL11Query"));
    add(service, "feature", sd("UnionDefaultGraph"));
    add(service, "defaultDataset", described(names, dataset));
    add(service, "propertyFeature", model.createResource("http://jena.apache.org/text#query"));
    add(service, "extensionFunction", model.createResource(Geography.DISTANCE));
    add(service, "extensionFunction", model.createResource(Geography.WITHIN));
    for (var format : RESULTS) {
      add(service, "resultFormat", model.createResource(FORMATS + format));
    }
    dataset.addProperty(VOID.sparqlEndpoint, endpoint);
    names.part(model, "distribution").addProperty(DCAT.accessURL, endpoint);
  }

  /** SPARQL's data set has a default graph, which VoID describes. */
  private Resource described(Names names, Resource dataset) {
    var whole = names.part(model, "dataset").addProperty(RDF.type, sd("Dataset"));
    add(whole, "defaultGraph", dataset);
    dataset.addProperty(RDF.type, sd("Graph"));
    return whole;
  }

  private void add(Resource subject, String property, Resource object) {
    subject.addProperty(model.createProperty(SD, property), object);
  }

  private Resource sd(String name) {
    return model.createResource(SD + name);
  }
}
