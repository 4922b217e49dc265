import static io.github.cimaven.doubles.FakeCollector.attributes
import io.opentelemetry.proto.trace.v1.Status.StatusCode

def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = context.get('collector')
assert !story.record().success
assert story.record().trace.state == 'sent'
def root = collector.root()
assert attributes(root)['cicd.pipeline.result'] == 'failure'
assert attributes(root)['error.type'] == 'surefire:test'
def module = collector.childrenOf(root)[0]
def failed = collector.named('surefire:test')[0]
assert [root, module, failed].every { it.status.code == StatusCode.STATUS_CODE_ERROR && it.status.message.contains('test failures') }
assert attributes(module.eventsList[0].attributesList)['test.suite.name'] == 'com.acme.GreeterTest'
assert collector.named('compiler:compile')[0].status.code == StatusCode.STATUS_CODE_UNSET
collector.close()
true
