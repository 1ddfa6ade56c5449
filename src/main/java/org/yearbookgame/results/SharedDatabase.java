package org.yearbookgame.results;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A PostgreSQL database that the organizer named for the plays of several kiosks: on the command
/// line or in this computer's own settings, never by a class, for a class comes from anyone.
///
/// @param name of the database
/// @param encryption `require`, `verify-ca` or `verify-full`, where one was asked for
public record SharedDatabase(
    String host, int port, String name, Optional<String> encryption, Login login) {
  private static final int USUAL_PORT = 5432;
  private static final String JDBC = "jdbc:";

  /// The one parameter that is accepted. Others load classes, open files or hide the address.
  private static final String SSL_MODE = "sslmode";

  private static final Set<String> SSL_MODES =
      Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

  /// Who signs in. Where nothing is said, the driver looks into the user's own `.pgpass`.
  public record Login(Optional<String> user, Optional<String> password) {
    /// Nothing is said.
    public static final Login NONE = new Login(Optional.empty(), Optional.empty());

    /// Reads a file with the user in its first line and the password in its second.
    ///
    /// @throws IOException where it cannot be read
    public static Login read(Path file) throws IOException {
      List<String> lines = Files.readAllLines(file);
      return new Login(
          lines.stream().findFirst().map(String::strip), lines.stream().skip(1).findFirst());
    }

    /// Passwords must not reach a log.
    @Override
    public String toString() {
      return "Login";
    }
  }

  /// The database of an address.
  ///
  /// @param address `jdbc:postgresql://host[:port]/name[?sslmode=…]`
  /// @return nothing, where it is not of this very form
  public static Optional<SharedDatabase> of(String address, Login login) {
    if (!address.startsWith(JDBC)) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address.substring(JDBC.length()));
      String path = Optional.ofNullable(uri.getPath()).orElse("");
      Optional<String> host = Optional.ofNullable(uri.getHost());
      Optional<String> query = Optional.ofNullable(uri.getRawQuery());
      Optional<String> mode = query.flatMap(SharedDatabase::sslMode);
      if (!"postgresql".equals(uri.getScheme())
          || host.isEmpty()
          || uri.getRawUserInfo() != null
          || uri.getRawFragment() != null
          || !path.matches("/[^/]+")
          || query.isPresent() != mode.isPresent()) {
        return Optional.empty();
      }
      int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
      return Optional.of(new SharedDatabase(host.get(), port, path.substring(1), mode, login));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> sslMode(String query) {
    String[] parts = query.split("=", -1);
    return parts.length == 2 && parts[0].equals(SSL_MODE)
        ? Optional.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8))
            .filter(SSL_MODES::contains)
        : Optional.empty();
  }
}
