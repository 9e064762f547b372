import java.io.File;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/**
 * Loads the ontology and a graph of triples with the OWL API, and asks a reasoner about both.
 *
 * <p>usage: Reason hermit|elk ONTOLOGY GRAPH; prints whether they are consistent, and how many
 * individuals the reasoner finds in isnad:Agent.
 */
final class Reason {
  private static final String AGENT = "https://w3id.org/isnad/ns#Agent";

  public static void main(String[] args) throws Exception {
    var manager = OWLManager.createOWLOntologyManager();
    var ontology = manager.loadOntologyFromOntologyDocument(new File(args[1]));
    var graph = manager.loadOntologyFromOntologyDocument(new File(args[2]));
    var all = manager.createOntology();
    manager.addAxioms(all, ontology.axioms());
    manager.addAxioms(all, graph.axioms());
    var reasoner = reasoner(args[0], all);
    System.out.print(all.getAxiomCount() + " axioms, ");
    if (reasoner.isConsistent()) {
      var agent = manager.getOWLDataFactory().getOWLClass(IRI.create(AGENT));
      System.out.println("consistent, " + reasoner.getInstances(agent, false).entities().count() + " agents");
    } else {
      System.out.println("inconsistent");
    }
    reasoner.dispose();
  }

  private static OWLReasoner reasoner(String name, OWLOntology ontology) {
    if (name.equals("elk")) {
      return new org.semanticweb.elk.owlapi.ElkReasonerFactory().createReasoner(ontology);
    }
    var configuration = new Configuration();
    // Points of maps are literals of GeoSPARQL, which no reasoner knows.
    configuration.ignoreUnsupportedDatatypes = true;
    return new org.semanticweb.HermiT.ReasonerFactory().createReasoner(ontology, configuration);
  }
}
