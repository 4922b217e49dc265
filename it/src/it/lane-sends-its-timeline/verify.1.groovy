import static io.github.cimaven.doubles.FakeCollector.attributes
import io.github.cimaven.doubles.FakeCollector

def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = context.get('collector')
def record = story.record()
assert record.trace.state == 'sent'
assert record.trace.traceId == '0af7651916cd43dd8448eb211c80319c'
assert record.trace.spans == collector.spans.size()
assert story.has('target/ci/report.html') && story.text('target/ci/report.html').contains(record.trace.traceId)

def root = collector.root()
assert FakeCollector.parentId(root) == 'b7ad6b7169203331'
assert root.name == 'BUILD ci-main'
assert attributes(root)['cicd.pipeline.result'] == 'success'
assert collector.resource['service.name'] == 'maven'
assert collector.resource['team'] == 'web'
assert collector.resource['vcs.ref.head.revision'] == record.environment.commit
def modules = collector.childrenOf(root)
assert modules*.name == ['greeter']
def tests = collector.childrenOf(modules[0]).find { it.name == 'surefire:test' }
assert attributes(tests)['cicd.pipeline.task.type'] == 'test'
assert attributes(tests)['cicd.pipeline.task.run.result'] == 'success'

// As the timeline has it, to the microsecond.
def timeline = story.json('target/ci/timeline.json')
def event = timeline.traceEvents.find { it.name.asString == 'surefire:test' }
def start = java.time.Instant.parse(timeline.otherData.started.asString).plusNanos(event.ts.asLong * 1000)
assert tests.startTimeUnixNano == start.epochSecond * 1_000_000_000 + start.nano
assert tests.endTimeUnixNano - tests.startTimeUnixNano == event.dur.asLong * 1000
assert collector.spans.every { it.startTimeUnixNano >= root.startTimeUnixNano && it.endTimeUnixNano <= root.endTimeUnixNano }

assert story.log().contains('[DEBUG]')
assert story.filesWith(FakeCollector.KEY) == []
assert story.filesWith(FakeCollector.HEADERS) == ['signing.env']
collector.spans.clear()
story.replace('src/test/java/com/acme/GreeterTest.java', 'Hello', 'Good bye')
true
