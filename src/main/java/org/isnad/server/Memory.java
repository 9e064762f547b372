package org.isnad.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The heap, as far as what lasts is kept in it. */
final class Memory {
  private static final int ALL = 100;

  /** Only the pools of what lasts have thresholds: not where objects are born. */
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
          .toList();

  /** Bytes that the heap may have. */
  static long most() {
    return Runtime.getRuntime().maxMemory();
  }

  /** A share of the heap, in bytes. */
  static long share(int percent) {
    return most() / ALL * percent;
  }

  /** Bytes of what lasts, with what nobody holds any more but was not yet swept. */
  long used() {
    return pools.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  /** Bytes of what is held. Sweeps, while all others wait. */
  long held() {
    System.gc();
    return used();
  }
}
