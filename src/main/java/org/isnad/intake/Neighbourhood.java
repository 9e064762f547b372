package org.isnad.intake;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Keeps what strangers write from leading into the network at home: a feed on the internet may not
 * send its reader to {@code http://192.168.0.1/}.
 */
final class Neighbourhood {
  private static final int UNIQUE_LOCAL = 0xFC;
  private static final int UNIQUE_LOCAL_MASK = 0xFE;
  private static final int SHARED = 100;
  private static final int SHARED_FROM = 64;
  private static final int SHARED_TO = 127;

  private Neighbourhood() {}

  static boolean isWeb(URI address) {
    var scheme = String.valueOf(address.getScheme());
    return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
        && address.getHost() != null;
  }

  /** Whether a host is reached only from here. An unknown one is not reached at all. */
  static boolean isHome(URI address) {
    try {
      for (var host : InetAddress.getAllByName(address.getHost())) {
        if (isHome(host)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  private static boolean isHome(InetAddress host) {
    var bytes = host.getAddress();
    boolean unique = bytes.length > 4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    int second = bytes[1] & 0xFF;
    boolean shared =
        bytes.length == 4 && bytes[0] == SHARED && second >= SHARED_FROM && second <= SHARED_TO;
    return host.isLoopbackAddress()
        || host.isSiteLocalAddress()
        || host.isLinkLocalAddress()
        || host.isAnyLocalAddress()
        || host.isMulticastAddress()
        || unique
        || shared;
  }
}
