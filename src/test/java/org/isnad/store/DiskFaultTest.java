package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.junit.jupiter.api.Test;

class DiskFaultTest {
  @Test
  void a_page_without_room_and_a_write_without_room_are_the_disk_s() {
    assertThatThrownBy(
            () ->
                DiskFault.told(
                    () -> {
                      throw new InternalError("a fault occurred in an unsafe memory access");
                    }))
        .isInstanceOf(DiskFault.class)
        .cause()
        .hasMessage("the disk can't be written; is it full?");
    assertThatThrownBy(
            () ->
                DiskFault.told(
                    () -> {
                      throw new RuntimeIOException(new IOException("No space left on device"));
                    }))
        .isInstanceOf(DiskFault.class);
  }

  @Test
  void another_fault_is_told_as_it_is() {
    var ours = new IllegalArgumentException("ours");
    assertThatThrownBy(
            () ->
                DiskFault.told(
                    () -> {
                      throw ours;
                    }))
        .isSameAs(ours);
  }
}
