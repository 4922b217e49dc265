import static io.github.cimaven.doubles.FakeCollector.attributes

def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = context.get('collector')
collector.close()
def slack = context.get('slack')
slack.close()
io.github.cimaven.it.AfterDeadline.check(story, 'endless', 'antrun:run (endless)')
// Not Maven's own line, which has no reason.
assert story.logLines('BUILD FAILURE: ').size() == 1
assert story.record().trace.state == 'sent'
assert attributes(collector.root())['cicd.pipeline.result'] == 'timeout'
assert collector.root().status.message == story.record().deadline.message
assert attributes(collector.named('antrun:run')[0])['cicd.pipeline.task.run.result'] == 'timeout'
assert slack.messages.size() == 1
assert slack.messages[0].get('text').asString.contains(' is broken')
assert story.record().notices*.state == ['sent']
true
