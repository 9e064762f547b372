import java.io.File;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/**
 * Asks a reasoner about ontologies: is each in OWL 2 DL, consistent, and has every class room for a
 * member? Runs in a process of its own, because OWLAPI's libraries and Jena's do not mix. Prints a
 * line for each fault and one for each ontology, after the file's name.
 */
public final class OntologyCheck {
  private OntologyCheck() {}

  public static void main(String[] files) throws OWLOntologyCreationException {
    for (var file : files) {
      var manager = OWLManager.createOWLOntologyManager();
      var name = new File(file).getName();
      check(name + ": ", manager.loadOntologyFromOntologyDocument(new File(file)));
    }
  }

  private static void check(String name, OWLOntology ontology) {
    for (var violation : new OWL2DLProfile().checkOntology(ontology).getViolations()) {
      System.out.println(name + "not OWL 2 DL: " + violation);
    }
    var reasoner = new ReasonerFactory().createReasoner(ontology);
    if (reasoner.isConsistent()) {
      for (var empty : reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()) {
        System.out.println(name + "unsatisfiable: " + empty.getIRI());
      }
    } else {
      System.out.println(name + "inconsistent");
    }
    System.out.println(name + "checked");
  }
}
