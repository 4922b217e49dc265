def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.affected.modules.collectEntries { [it.id, it.selection] } == [reactor: 'upstream', core: 'changed', leaf: 'dependent', tool: 'dependent']
true
