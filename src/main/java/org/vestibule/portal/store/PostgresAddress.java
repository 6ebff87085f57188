package org.vestibule.portal.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a database of a PostgreSQL server is. Beyond this computer there is no address without
 * verified TLS.
 *
 * @param port 0 for PostgreSQL's own, 5432
 * @param verified whether the server's certificate and name are checked ({@code verify-full})
 */
public record PostgresAddress(String host, int port, String database, boolean verified) {
    private static final String SCHEME = "jdbc:postgresql:";
    private static final String VERIFIED = "sslmode=verify-full";
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    private static final Pattern DATABASE = Pattern.compile("/[A-Za-z0-9_-]{1,63}");

    /**
     * @throws IllegalArgumentException when data would travel without verified TLS
     */
    public PostgresAddress {
        if (!verified && !LOOPBACK.matcher(host).matches())
            throw new IllegalArgumentException("beyond this computer only with verified TLS");
    }

    /**
     * Reads {@code jdbc:postgresql://host[:port]/database[?sslmode=verify-full]}. Any other
     * parameter is refused: there are some that switch the checks of TLS off.
     *
     * @return empty when it is anything else, or goes beyond this computer without that parameter
     */
    public static Optional<PostgresAddress> read(String text) {
        if (!text.startsWith(SCHEME + "//")) return Optional.empty();
        try {
            return of(new URI(text.substring("jdbc:".length())));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<PostgresAddress> of(URI uri) {
        var query = uri.getRawQuery();
        var whole =
                uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && uri.getRawFragment() == null
                        && uri.getRawPath() != null
                        && DATABASE.matcher(uri.getRawPath()).matches()
                        && (query == null || query.equals(VERIFIED));
        if (!whole) return Optional.empty();
        var verified = query != null;
        if (!verified && !LOOPBACK.matcher(uri.getHost()).matches()) return Optional.empty();
        return Optional.of(
                new PostgresAddress(
                        uri.getHost(),
                        Math.max(0, uri.getPort()),
                        uri.getRawPath().substring(1),
                        verified));
    }
}
