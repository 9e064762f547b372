package org.isnad.catalog;

import java.time.Instant;

/**
 * A file that may be fetched.
 *
 * @param name below the server's address
 * @param mediaType unpacked
 * @param bytes packed
 * @param sha256 of the packed bytes, in hexadecimal digits
 * @param modified when its content became what it is
 */
public record Download(
    String name, String mediaType, long bytes, String sha256, Instant modified) {}
