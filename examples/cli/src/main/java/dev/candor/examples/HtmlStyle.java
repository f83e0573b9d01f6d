package dev.candor.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * The style sheet of the page, and the policy that allows nothing but it: no script, no picture, no address.
 *
 * @param css the style sheet
 */
record HtmlStyle(String css) {

    /** The style sheet that ships with the program. */
    static HtmlStyle standard() {
        try (InputStream in = HtmlStyle.class.getResourceAsStream("report.css")) {
            return new HtmlStyle(
                    new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet cannot be read from the program's own jar", e);
        }
    }

    /** The content security policy of a page with this style sheet. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(css))
                + "'; base-uri 'none'; form-action 'none'";
    }
}
