package io.github.cimaven.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.cimaven.json.Json;
import io.github.cimaven.record.Finding;
import io.github.cimaven.record.NoticeFacts;
import io.github.cimaven.record.RunRecord;
import io.github.cimaven.record.RunRecord.DeadlineFacts;
import io.github.cimaven.record.RunRecord.Failure;
import io.github.cimaven.record.RunRecord.FlakyTest;
import io.github.cimaven.record.RunRecord.GoalFacts;
import io.github.cimaven.record.RunRecord.JdkTests;
import io.github.cimaven.record.RunRecord.LaneFacts;
import io.github.cimaven.record.RunRecord.MavenFacts;
import io.github.cimaven.record.RunRecord.ModuleFacts;
import io.github.cimaven.record.RunRecord.TestClass;
import io.github.cimaven.record.RunRecord.TestFacts;
import io.github.cimaven.record.RunRecord.TestFailure;
import io.github.cimaven.record.RunRecord.TestId;
import io.github.cimaven.record.SampleRuns;
import io.github.cimaven.record.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs to report. */
final class ReportSamples {
    private static final Instant STARTED = Instant.parse("2026-11-23T05:00:00.123Z");

    private ReportSamples() {}

    /** A run of twelve modules in four threads, in which about everything happened. */
    static ReportInput rich() {
        List<ModuleFacts> modules = modules();
        RunRecord run = SampleRuns.compared()
                .with()
                .project("com.example.shop:shop-parent:2.0.0-SNAPSHOT")
                .lane(new LaneFacts("ci-main", "branch main is the default branch"))
                .environment(resource("environment.json"))
                .maven(new MavenFacts("3.9.16", "21.0.9", List.of("verify"), 4))
                .duration(Duration.ofMillis(187_400))
                .deadline(Optional.of(
                        new DeadlineFacts(Duration.ofMinutes(10), Duration.ofMillis(187_400), Optional.empty())))
                .failures(List.of(new Failure(
                        Optional.of("shop-web"),
                        Optional.of("surefire:test (default-test)"),
                        "There are 2 new failing tests, and ci.tests.fail=new.")))
                .modules(modules)
                .goals(goals())
                .tests(tests())
                .findings(findings())
                .publication(Optional.of(resource("publication.json")))
                .notices(List.of(new NoticeFacts(
                        "Slack channel C0123456789", "shop-parent failed on main", "sent", Optional.empty())))
                .build();
        return new ReportInput(
                run,
                Optional.of(Traces.of(STARTED, 4, modules)),
                Optional.of(resource("audit.json")),
                Optional.of(resource("bom.json")),
                List.of());
    }

    /** 500 modules, and 20,000 tests in as many classes, which is more than there are in life. */
    static ReportInput large() {
        List<ModuleFacts> modules = new ArrayList<>();
        List<TestClass> classes = new ArrayList<>();
        List<TestFailure> failures = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            List<String> needs = i < 3 ? List.of() : List.of("module-" + (i / 2), "module-" + (i / 3));
            modules.add(new ModuleFacts("module-" + i, "success", Duration.ofMillis(2_000 + i % 7 * 900), needs));
        }
        for (int i = 0; i < 20_000; i++) {
            String name = "com.example.shop.part" + i % 500 + ".Behaviour" + i + "Test";
            classes.add(new TestClass("module-" + i % 500, name, 1, Duration.ofMillis(i % 977)));
            if (i % 40 == 0) {
                failures.add(new TestFailure(
                        "module-" + i % 500, name, "holds", "expected: " + i, Optional.empty(), Optional.empty()));
            }
        }
        RunRecord run = rich().run()
                .with()
                .modules(modules)
                .tests(new TestFacts(
                        20_000, failures.size(), 0, 0, failures, List.of(), classes, List.of(), List.of(), List.of()))
                .build();
        return new ReportInput(
                run, Optional.of(Traces.of(STARTED, 8, modules)), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<ModuleFacts> modules() {
        List<ModuleFacts> modules = new ArrayList<>();
        modules.add(module("shop-parent", "success", 2_100));
        modules.add(module("shop-bom", "success", 700, "shop-parent"));
        modules.add(module("shop-model", "success", 21_400, "shop-parent"));
        modules.add(module("shop-money", "success", 14_900, "shop-parent"));
        modules.add(module("shop-events", "success", 18_200, "shop-parent"));
        modules.add(module("shop-store", "success", 47_800, "shop-model"));
        modules.add(module("shop-pricing", "success", 32_300, "shop-model", "shop-money"));
        modules.add(module("shop-search", "success", 29_500, "shop-model", "shop-events"));
        modules.add(module("shop-orders", "success", 41_200, "shop-pricing", "shop-store"));
        modules.add(module("shop-payment", "success", 26_700, "shop-money", "shop-events"));
        modules.add(module("shop-web", "failure", 55_600, "shop-orders", "shop-search"));
        modules.add(module("shop-dist", "skipped", 0, "shop-web"));
        return modules;
    }

    private static ModuleFacts module(String id, String status, long millis, String... needs) {
        return new ModuleFacts(id, status, Duration.ofMillis(millis), List.of(needs));
    }

    private static List<GoalFacts> goals() {
        return List.of(
                new GoalFacts("surefire:test", 10, Duration.ofMillis(204_300), Optional.of(Duration.ofSeconds(180))),
                new GoalFacts("compiler:compile", 11, Duration.ofMillis(64_100), Optional.empty()),
                new GoalFacts("compiler:testCompile", 11, Duration.ofMillis(38_000), Optional.empty()),
                new GoalFacts("ci:smoke", 10, Duration.ofMillis(17_500), Optional.of(Duration.ofSeconds(20))),
                new GoalFacts("ci:lint", 10, Duration.ofMillis(14_600), Optional.of(Duration.ofSeconds(15))),
                new GoalFacts("jar:jar", 10, Duration.ofMillis(11_700), Optional.empty()));
    }

    private static TestFacts tests() {
        List<TestFailure> failures = List.of(
                failure("CheckoutTest", "refusesAnEmptyCart", "expected: 400\n but was: 500", TestFailure.NEW),
                failure("CheckoutTest", "keepsThePriceOfYesterday", "expected: 12.90 but was: 13.90", TestFailure.NEW),
                failure("SearchPageTest", "findsUmlauts", "no result for 'Käse'", TestFailure.KNOWN));
        List<TestClass> classes = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            classes.add(new TestClass(
                    modules().get(2 + i % 9).id(),
                    "com.example.shop."
                            + List.of("Cart", "Order", "Price", "Store", "Search")
                                    .get(i % 5) + i + "Test",
                    3 + i % 11,
                    Duration.ofMillis(40 + (i * 7919L) % 9_000),
                    Optional.of(i % 2 == 0 ? "17" : "21")));
        }
        return new TestFacts(
                612,
                3,
                0,
                4,
                failures,
                List.of(),
                classes,
                List.of(new FlakyTest(
                        "shop-payment",
                        "com.example.shop.CardTest",
                        "paysTwice",
                        "timed out after 5 s",
                        Optional.of("21"))),
                List.of(new TestId("shop-store", "com.example.shop.StoreTest", "countsStock", Optional.of("17"))),
                List.of(),
                List.of(new JdkTests("17", "17.0.17", 306, 1, 0, 2), new JdkTests("21", "21.0.9", 306, 2, 0, 2)));
    }

    private static TestFailure failure(String testClass, String name, String message, String status) {
        return new TestFailure(
                "shop-web",
                "com.example.shop.web." + testClass,
                name,
                message.lines().findFirst().orElse(""),
                Optional.of("shop-web/src/test/java/com/example/shop/web/" + testClass + ".java"),
                Optional.of(42),
                Optional.of(status),
                Optional.of("21"),
                name.startsWith("keeps") ? List.of("17") : List.of());
    }

    private static List<Finding> findings() {
        return List.of(
                Finding.of(
                                "audit/known-vulnerability",
                                Severity.ERROR,
                                "org.apache.commons:commons-text:1.9 has CVE-2022-42889 (CVSS 9.8): Arbitrary code execution.",
                                "Take version 1.10.0 or later.")
                        .at("shop-search/pom.xml", Optional.of(31)),
                Finding.of(
                                "smoke/wrong-scope",
                                Severity.ERROR,
                                "The packaged jar of shop-web does not find org.slf4j.Logger.",
                                "Give org.slf4j:slf4j-api the scope compile.")
                        .inModule("shop-web"),
                Finding.of(
                                "lint/EmptyCatchBlock",
                                Severity.WARNING,
                                "An exception is caught, and nothing is done about it.",
                                "Handle it, or say in a comment why not.")
                        .at("shop-store/src/main/java/com/example/shop/store/Stock.java", Optional.of(118)),
                Finding.of(
                        "sbom/made",
                        Severity.NOTE,
                        "The SBOM has 3 components beside com.example.shop:shop-parent:2.0.0-SNAPSHOT and is complete.",
                        "Nothing is to be done."));
    }

    static JsonObject resource(String name) {
        try (InputStream in = ReportSamples.class.getResourceAsStream(name)) {
            return Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in each text of a JSON document. */
    static JsonObject saying(JsonElement json, String text) {
        try {
            return Json.object(json.toString()
                    .replaceAll(": ?\"[^\"]*\"", ":" + java.util.regex.Matcher.quoteReplacement(Json.line(text))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
