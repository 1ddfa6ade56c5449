package org.yearbookgame.storage;

import java.io.IOException;
import java.io.Serial;

/// A file that was sent is not as it was made. Ends its reading, however deep inside a library.
final class DamagedFile extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final YearbookFile.Fault fault;

  DamagedFile(YearbookFile.Fault fault) {
    super(fault.name());
    this.fault = fault;
  }

  DamagedFile(YearbookFile.Fault fault, Throwable cause) {
    super(fault.name(), cause);
    this.fault = fault;
  }

  YearbookFile.Fault fault() {
    return fault;
  }
}
