package io.parallax.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script of the application, read from the class path and written into the page.
 *
 * @param content its text, with line feeds only, so that its hash is the one that a browser computes
 */
record Asset(String content) {
    static final Asset STYLE = read("/io/parallax/report/report.css");
    static final Asset BEHAVIOUR = read("/io/parallax/report/report.js");
    static final Asset CHARTS = read("/io/parallax/report/charts.js");

    /** Apache ECharts; a megabyte, so read only for a page that has a chart. */
    static Asset echarts() {
        return read("/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js");
    }

    Asset {
        String lower = content.toLowerCase(java.util.Locale.ROOT);
        if (lower.contains("</script") || lower.contains("</style") || lower.contains("<!--")) {
            throw new IllegalArgumentException("The asset would end its own element or open a comment in it.");
        }
    }

    /** The source expression that lets a content security policy admit exactly this script. */
    String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static Asset read(String path) {
        try (InputStream stream = Asset.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException(path + " is not on the class path.");
            }
            return new Asset(new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
