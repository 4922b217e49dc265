def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
def selected = record.affected.modules.collectEntries { [it.id, it.selection] }
assert record.success
assert record.maven.threads == 2
assert selected == [reactor: 'upstream', core: 'upstream', leaf: 'changed']
assert story.has('core/target/core-1.0.0-tests.jar')
assert !story.has('core/target/surefire-reports')
assert story.has('leaf/target/surefire-reports')
