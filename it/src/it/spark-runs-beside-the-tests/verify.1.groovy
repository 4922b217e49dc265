import java.time.Duration
import java.time.Instant

def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
def session = record.spark.modules.find { it.module == 'totals' }.versions.find { it.session == 'passed' }
assert session.version == '3.5.6' && session.problems == 0

// The session was at work while the tests were.
def started = Instant.parse(session.started)
def ended = started.plusMillis((session.duration * 1000) as long)
def timeline = new groovy.json.JsonSlurper().parseText(story.text('target/ci/timeline.json'))
def tests = timeline.traceEvents.find { it.cat == 'goal' && it.name == 'surefire:test' && it.args.module == 'totals' }
def testsStarted = Instant.parse(timeline.otherData.started).plus(Duration.ofNanos(tests.ts * 1000L))
def testsEnded = testsStarted.plus(Duration.ofNanos(tests.dur * 1000L))
assert started.isBefore(testsEnded) && ended.isAfter(testsStarted)

def version = 'Spark 3.5.6 (Scala 2.13)'
assert story.logLines("[INFO] A session of $version is tried beside what follows.".toString()).size() == 1
assert story.logLines("[INFO] The session of $version ran beside other goals, with the very classes of the jar.".toString()).size() == 1
assert story.text('target/ci/spark/totals/3.5.6_2.13/java.args').contains('totals/classes.jar')
true
