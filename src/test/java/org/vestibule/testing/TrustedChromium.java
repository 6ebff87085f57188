package org.vestibule.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Debian's Chromium, headless, that trusts one certificate authority as a person's browser would:
 * the authority is in the NSS database of a home of its own. No check is turned off (a page of
 * somebody else ends in "Privacy error", without an exception), and every name but localhost
 * resolves to nothing.
 */
public final class TrustedChromium implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--no-default-browser-check",
                    "--no-pings",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-default-apps",
                    "--disable-domain-reliability",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    private final ChromeDriver driver;

    private TrustedChromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts a browser; skips the calling test, naming the tool, where one is missing.
     *
     * @param authority certificate of the authority, PEM
     * @param home empty folder for everything the browser writes
     */
    public static TrustedChromium start(Path authority, Path home) {
        var chromium = tool("chromium");
        var chromedriver = tool("chromedriver");
        trust(tool("certutil"), authority, home);
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        // Some drivers take any certificate unless told not to.
        options.setAcceptInsecureCerts(false);
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + home.resolve("profile"));
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .usingAnyFreePort()
                        .withEnvironment(Map.of("HOME", home.toString()))
                        .build();
        return new TrustedChromium(new ChromeDriver(service, options));
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Makes the page's own area this large, in CSS pixels, one device pixel each. */
    public void viewport(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Turns script on or off for pages loaded from now on. */
    public void script(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    public void forgetCookies() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static void trust(Path certutil, Path authority, Path home) {
        var database = home.resolve(".pki/nssdb");
        try {
            Files.createDirectories(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var at = "sql:" + database;
        run(certutil, "-N", "-d", at, "--empty-password");
        run(certutil, "-A", "-d", at, "-t", "C,,", "-n", "practice", "-i", authority.toString());
    }

    private static void run(Path program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(Arrays.asList(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path tool(String name) {
        var found = onPath(name);
        assumeTrue(found.isPresent(), name + " is not installed: no look at pages in a browser");
        return found.orElseThrow();
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
