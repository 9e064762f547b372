package org.isnad.catalog;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.isnad.graph.Iris;

/** Where all that is in a store may be fetched as a file, in VoID's and DCAT's words. */
public final class Downloads {
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String IANA = "https://www.iana.org/assignments/media-types/";
  private static final String PACKED = "application/gzip";

  private final Model model;
  private final Names names;

  private Downloads(Model model, Names names) {
    this.model = model;
    this.names = names;
  }

  /**
   * Adds them to the description of the data set.
   *
   * @param server its address, without a slash at the end
   */
  public static void add(Model model, Iris iris, String server, List<Download> files) {
    model.setNsPrefix("spdx", SPDX);
    var downloads = new Downloads(model, new Names(iris));
    files.forEach(file -> downloads.add(server, file));
  }

  private void add(String server, Download file) {
    var dataset = names.dataset(model);
    var address = model.createResource(server + "/" + file.name());
    var modified = file.modified().truncatedTo(ChronoUnit.SECONDS).toString();
    dataset
        .addProperty(VOID.dataDump, address)
        .addProperty(
            DCAT.distribution,
            names
                .part(model, file.name())
                .addProperty(RDF.type, DCAT.Distribution)
                .addProperty(DCAT.downloadURL, address)
                .addProperty(DCAT.accessURL, address)
                .addProperty(DCAT.mediaType, type(file.mediaType()))
                .addProperty(DCAT.compressFormat, type(PACKED))
                .addProperty(DCAT.byteSize, String.valueOf(file.bytes()), XSDDatatype.XSDinteger)
                .addProperty(DCTerms.modified, modified, XSDDatatype.XSDdateTime)
                .addProperty(model.createProperty(SPDX, "checksum"), checksum(file)));
  }

  private Resource checksum(Download file) {
    return names
        .part(model, file.name() + ".sha256")
        .addProperty(RDF.type, model.createResource(SPDX + "Checksum"))
        .addProperty(
            model.createProperty(SPDX, "algorithm"),
            model.createResource(SPDX + "checksumAlgorithm_sha256"))
        .addProperty(
            model.createProperty(SPDX, "checksumValue"), file.sha256(), XSDDatatype.XSDhexBinary);
  }

  private Resource type(String mediaType) {
    return model.createResource(IANA + mediaType);
  }
}
