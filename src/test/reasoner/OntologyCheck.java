import java.io.File;
import java.util.Set;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

/**
 * Asks a reasoner about an ontology: is it in OWL 2 DL, consistent, and has every class room for a
 * member? Runs in a process of its own, because OWLAPI's libraries and Jena's do not mix. Prints a
 * line for each fault.
 */
public final class OntologyCheck {
  private OntologyCheck() {}

  public static void main(String[] files) throws OWLOntologyCreationException {
    var manager = OWLManager.createOWLOntologyManager();
    var ontology = manager.loadOntologyFromOntologyDocument(new File(files[0]));
    for (int i = 1; i < files.length; i++) {
      var data = OWLManager.createOWLOntologyManager();
      var facts = data.loadOntologyFromOntologyDocument(new File(files[i]));
      manager.addAxioms(ontology, facts.axioms());
    }
    new OWL2DLProfile()
        .checkOntology(ontology)
        .getViolations()
        .forEach(violation -> System.out.println("not OWL 2 DL: " + violation));
    var reasoner = new ReasonerFactory().createReasoner(ontology);
    if (!reasoner.isConsistent()) {
      System.out.println("inconsistent: " + Set.of(files));
      return;
    }
    for (var empty : reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()) {
      System.out.println("unsatisfiable: " + empty.getIRI());
    }
    System.out.println("checked " + ontology.getAxiomCount() + " axioms");
  }
}
