package io.github.cimaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The report in a real browser; skipped by name where there is none. Screenshots are left in {@code target/report}. */
@EnabledIf(
        value = "io.github.cimaven.report.ReportInBrowserTest#isInstalled",
        disabledReason =
                "chromium and chromedriver are not installed; on Debian, type apt-get install chromium chromium-driver")
class ReportInBrowserTest {
    private static final Path SHOTS = Path.of("target", "report");
    private static final String TABBED = "return document.activeElement.className + '#' + document.activeElement.id";

    @TempDir
    static Path home;

    private static Browser browser;
    private static Path rich;

    static boolean isInstalled() {
        return Browser.chromium().isPresent() && Browser.chromedriver().isPresent();
    }

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start(home.resolve("profile"));
        rich = Files.writeString(home.resolve("rich.html"), Report.html(ReportSamples.rich()));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "light, screen, 1280",
        "dark, screen, 1280",
        "light, screen, 360",
        "dark, screen, 360",
        "light, print, 800"
    })
    void looksWell(String scheme, String media, int width) throws Exception {
        browser.requests();
        browser.as(scheme, media, width)
                .open(rich)
                .screenshot(SHOTS.resolve("%s-%s-%d.png".formatted(scheme, media, width)));
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        assertThat(browser.ask("return document.documentElement.scrollWidth <= " + width))
                .as("nothing sticks out to the side")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void textHasContrast(String scheme) {
        browser.as(scheme, "screen", 1280).open(rich);
        assertThat(browser.text(Contrast.SCRIPT)).isEqualTo("[]");
    }

    @Test
    void everythingIsThereWithoutScripts() {
        browser.as("light", "screen", 1280).scripts(false).open(rich);
        try {
            assertThat(browser.driver().findElement(By.id("tests")).getText()).contains("refusesAnEmptyCart");
            assertThat(browser.driver().findElements(By.cssSelector("#timeline-chart canvas")))
                    .isEmpty();
            assertThat(browser.driver().findElements(By.tagName("table"))).hasSizeGreaterThan(10);
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void theChartTellsWhatIsPointedAtAndZooms() throws Exception {
        browser.as("light", "screen", 1280).open(rich);
        WebElement plot = browser.driver().findElement(By.cssSelector(".plot"));
        WebElement detail = browser.driver().findElement(By.cssSelector(".detail"));
        WebElement bars = browser.driver().findElement(By.cssSelector(".u-over"));
        browser.ask("document.querySelector('.plot').scrollIntoView({block: 'center', behavior: 'instant'})");
        // Its middle is where the pointer starts from: at 15 s, in the row of the first thread's modules.
        int width = bars.getSize().getWidth();
        new Actions(browser.driver())
                .moveToElement(
                        bars,
                        15_000 * width / 187_400 - width / 2,
                        26 - bars.getSize().getHeight() / 2)
                .perform();
        assertThat(detail.getText()).isEqualTo("shop-events: 18.2 s, from 3.00 s to 21.2 s, success");
        browser.screenshot(SHOTS.resolve("pointed-at.png"));
        plot.sendKeys(Keys.ARROW_DOWN);
        assertThat(detail.getText()).contains("success");
        plot.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(detail.getText()).contains(" s, from ");
        String ticks = pixels();
        plot.sendKeys("+");
        assertThat(pixels()).as("zoomed").isNotEqualTo(ticks);
        plot.sendKeys("+", "+", "+");
        browser.screenshot(SHOTS.resolve("zoomed.png"));
        plot.sendKeys("0");
        assertThat(browser.complaints()).isEmpty();
    }

    private static String pixels() {
        return browser.text("return document.querySelector('.plot canvas').toDataURL()");
    }

    @Test
    void theKeyboardReachesTheResultAndTheChart() {
        browser.as("light", "screen", 1280).open(rich);
        WebElement body = browser.driver().findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertThat(browser.text(TABBED)).isEqualTo("skip#");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.text(TABBED)).isEqualTo("wide#main");
        for (int i = 0; i < 40 && !browser.text(TABBED).startsWith("plot"); i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertThat(browser.text(TABBED)).startsWith("plot");
    }

    @Test
    void fiveHundredModulesAndTwentyThousandTestsDoNotFreezeIt() throws Exception {
        Path large = Files.writeString(home.resolve("large.html"), Report.html(ReportSamples.large()));
        browser.as("light", "screen", 1280).open(large);
        browser.ask("return new Promise(done => requestAnimationFrame(() => setTimeout(done, 500)))");
        double loaded = number("return performance.getEntriesByType('navigation')[0].loadEventEnd");
        double longest = number("return window.longest");
        WebElement filter = browser.driver().findElement(By.cssSelector("#tests input[aria-label*='Test classes']"));
        filter.sendKeys("behaviour1999");
        browser.ask("return new Promise(done => setTimeout(done, 1500))");
        assertThat(filter.findElement(By.xpath("../../span")).getText()).isEqualTo("11 of 20000");
        double filtering = number("return window.longest");
        System.out.printf(
                "large report: %d kB, loaded in %.0f ms, longest task %.0f ms, longest with a filter %.0f ms%n",
                Files.size(large) / 1000, loaded, longest, filtering);
        browser.screenshot(SHOTS.resolve("large.png"));
        assertThat(loaded).isLessThan(20_000);
        assertThat(longest).isLessThan(5_000);
        assertThat(browser.complaints()).isEmpty();
    }

    private static double number(String script) {
        return ((Number) browser.ask(script)).doubleValue();
    }
}
