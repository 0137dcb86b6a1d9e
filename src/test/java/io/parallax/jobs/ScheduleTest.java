package io.parallax.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * The lines of jobs/schedule, run by the shell as cron and systemd would hand them over, with a launcher in the place of
 * jobs/parallax that writes down what it was given.
 */
class ScheduleTest {
    private static final Path SCHEDULE = Path.of("jobs", "schedule");
    private static final String INSTALLED = "/opt/parallax";

    @TempDir
    Path root;

    @Test
    void cronReportsTheDemoUpToToday() throws Exception {
        // minute, hour, day, month, weekday, user, command; cron turns \% into %
        var command = lineOf("parallax.cron", "^(?:[\\d*]+ ){5}\\S+ (?!#)(.+)$").replace("\\%", "%");

        assertRunsDemo(command.replace("/var/log/parallax", root.toString()));
    }

    @Test
    void systemdReportsTheJobOfItsInstanceUpToToday() throws Exception {
        var command = lineOf("parallax@.service", "^ExecStart=(.+)$");

        assertRunsDemo(command.replace("%%", "\0")
                .replace("%i", "demo")
                .replace("\0", "%")
                .replace("$$", "$"));
    }

    @Test
    void systemdFindsNoFaultWithTheUnits() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/systemd-analyze")), "skipped: systemd-analyze is not installed");
        var verify = new ProcessBuilder(
                "systemd-analyze",
                "verify",
                SCHEDULE.resolve("parallax@.service").toString(),
                SCHEDULE.resolve("parallax@.timer").toString());

        assertThat(output(verify)).isEmpty();
    }

    private void assertRunsDemo(String command) throws Exception {
        assertThat(command).contains(INSTALLED + "/jobs/parallax");
        var launcher = Files.createDirectories(root.resolve("jobs")).resolve("parallax");
        Files.writeString(launcher, "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$(dirname \"$0\")/arguments\"\n");
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        var before = LocalDate.now(ZoneId.systemDefault());

        assertThat(output(new ProcessBuilder("/bin/sh", "-c", command.replace(INSTALLED, root.toString()))))
                .isEmpty();
        var arguments = Files.readAllLines(root.resolve("jobs/arguments"));
        var run = new CommandLine(new Parallax())
                .parseArgs(arguments.toArray(String[]::new))
                .subcommand();

        assertThat(run.commandSpec().name()).isEqualTo("run");
        assertThat((LocalDate) run.matchedOptionValue("--as-of", null))
                .isBetween(before, LocalDate.now(ZoneId.systemDefault()));
        assertThat((Path) run.matchedPositionalValue(0, null)).isEqualTo(root.resolve("jobs/demo.yaml"));
        assertThat(List.of(Path.of("jobs/parallax"), Path.of("jobs/demo.yaml"))).allMatch(Files::isReadable);
    }

    private static String lineOf(String file, String pattern) throws IOException {
        var lines = Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(SCHEDULE.resolve(file)))
                .results()
                .toList();
        assertThat(lines).as("lines of %s that match %s", file, pattern).hasSize(1);
        return lines.get(0).group(1);
    }

    private static String output(ProcessBuilder command) throws Exception {
        var process = command.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0 ? output : output + "exit " + process.exitValue();
    }
}
