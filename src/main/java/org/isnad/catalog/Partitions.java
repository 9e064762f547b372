package org.isnad.catalog;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/** Which classes and properties are used, and how often, in VoID. */
final class Partitions {
  private static final String VOID_EXT = "http://ldf.fi/void-ext#";
  private static final Property DATATYPE_PARTITION = extension("datatypePartition");
  private static final Property DATATYPE = extension("datatype");

  private final Model model;
  private final Names names;
  private final Model ontology;

  Partitions(Model model, Names names, Model ontology) {
    this.model = model;
    this.names = names;
    this.ontology = ontology;
    model.setNsPrefix("void-ext", VOID_EXT);
  }

  private static Property extension(String name) {
    return ResourceFactory.createProperty(VOID_EXT, name);
  }

  void write(Census census) {
    var dataset = names.dataset(model);
    sorted(census.properties())
        .forEach(
            property ->
                dataset.addProperty(
                    VOID.propertyPartition,
                    property(
                        "property-" + names.local(property.getKey()),
                        property.getKey(),
                        property.getValue())));
    sorted(census.classes())
        .forEach(
            type ->
                dataset.addProperty(VOID.classPartition, members(type.getKey(), type.getValue())));
  }

  private Resource members(Node type, Census.Members members) {
    var name = "class-" + names.local(type);
    var partition =
        names
            .part(model, name)
            .addProperty(VOID._class, term(type))
            .addProperty(VOID.entities, count(members.count()));
    sorted(members.properties())
        .forEach(
            use ->
                partition.addProperty(
                    VOID.propertyPartition, use(name, use.getKey(), use.getValue())));
    return partition;
  }

  private Resource use(String type, Node property, Census.Use use) {
    var name = type + "-" + names.local(property);
    var partition = property(name, property, use.triples());
    sorted(use.datatypes())
        .forEach(
            datatype ->
                partition.addProperty(
                    DATATYPE_PARTITION,
                    names
                        .part(model, name + "-" + names.local(datatype.getKey()))
                        .addProperty(DATATYPE, term(datatype.getKey()))
                        .addProperty(VOID.triples, count(datatype.getValue()))));
    ontology
        .listObjectsOfProperty(ontology.createResource(property.getURI()), RDFS.range)
        .filterKeep(range -> range.isURIResource() && use.datatypes().isEmpty())
        .forEach(
            range ->
                partition.addProperty(
                    VOID.classPartition,
                    names
                        .part(model, name + "-" + names.local(range.asNode()))
                        .addProperty(VOID._class, range)));
    return partition;
  }

  private Resource property(String name, Node property, long triples) {
    return names
        .part(model, name)
        .addProperty(VOID.property, term(property))
        .addProperty(VOID.triples, count(triples));
  }

  private Resource term(Node node) {
    return model.createResource(node.getURI());
  }

  private static <T> Stream<Map.Entry<Node, T>> sorted(Map<Node, T> byTerm) {
    return byTerm.entrySet().stream()
        .filter(entry -> entry.getKey().isURI())
        .sorted(Comparator.comparing(entry -> entry.getKey().getURI()));
  }

  private Literal count(long number) {
    return model.createTypedLiteral(String.valueOf(number), XSDDatatype.XSDinteger);
  }
}
