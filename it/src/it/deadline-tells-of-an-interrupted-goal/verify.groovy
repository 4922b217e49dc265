import static io.github.cimaven.doubles.FakeCollector.attributes

def story = io.github.cimaven.it.Story.of(binding.variables)
def collector = context.get('collector')
collector.close()
io.github.cimaven.it.AfterDeadline.check(story, 'endless', 'antrun:run (endless)')
assert story.record().trace.state == 'sent'
assert attributes(collector.root())['cicd.pipeline.result'] == 'timeout'
assert story.logLines('Does not react to being interrupted').isEmpty()
true
