package org.isnad.graph;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.net.URI;
import java.util.IllegalFormatException;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDF;

/** RDF that others wrote: whatever is wrong with it, and nothing that it refers to is fetched. */
public final class ForeignRdf {
  private ForeignRdf() {}

  /**
   * Parses to the end.
   *
   * @throws RiotException for every fault of the input
   */
  public static void parse(RDFParserBuilder parser, StreamRDF sink) {
    try {
      parser.set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(ForeignRdf::refuse)).parse(sink);
    } catch (StackOverflowError deep) {
      throw new RiotException("nested too deeply", deep);
    } catch (IllegalFormatException fault) {
      // Jena takes what it says of a fault for a pattern, with a percent sign of the input in it.
      throw new RiotException("malformed, at a percent sign", fault);
    }
  }

  /** A file of somebody's is no reason to ask a server, or to open another file. */
  private static Document refuse(URI context, DocumentLoaderOptions options) throws JsonLdError {
    throw new JsonLdError(
        JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
        "its context is elsewhere (" + context + "), and is not fetched: write it into the file");
  }
}
