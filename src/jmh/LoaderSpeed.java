import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.isnad.graph.Profile;
import org.isnad.store.BulkLoad;
import org.isnad.store.Lemmas;

/**
 * How fast 'isnad load' is beside TDB2's own loader, which makes no text index: both load the same
 * file, one after the other, again and again, so that whatever else runs slows both.
 *
 * <p>{@code java -cp target/isnad.jar src/jmh/LoaderSpeed.java graph.nq [PAIRS]}
 */
public final class LoaderSpeed {
  private static final double SECOND = 1e9;

  public static void main(String[] args) throws Exception {
    JenaSystem.init();
    var file = Path.of(args[0]);
    int pairs = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    for (int pair = 0; pair < pairs; pair++) {
      double plain = seconds(folder -> loadPlainly(file, folder));
      double ours =
          seconds(
              folder ->
                  new BulkLoad(folder, Lemmas.ofLexicon(), Profile.FULL).load(List.of(file)));
      System.out.printf(
          Locale.ROOT, "TDB2 %.1f s, isnad load %.1f s: %.0f %%%n", plain, ours, 100 * plain / ours);
    }
    System.exit(0);
  }

  private interface Load {
    void into(Path folder) throws Exception;
  }

  /** As {@code tdb2.tdbloader} does where nothing else is asked for. */
  private static void loadPlainly(Path file, Path folder) {
    var dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    var loader = LoaderFactory.phasedLoader(dataset, MonitorOutputs.nullOutput());
    loader.startBulk();
    loader.load(file.toString());
    loader.finishBulk();
    TDBInternal.expel(dataset);
  }

  private static double seconds(Load load) throws Exception {
    var folder = Files.createTempDirectory("loader-speed");
    long begin = System.nanoTime();
    load.into(folder);
    double seconds = (System.nanoTime() - begin) / SECOND;
    try (var files = Files.walk(folder)) {
      for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    return seconds;
  }
}
