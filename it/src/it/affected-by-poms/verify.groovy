def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert selected == [reactor: 'upstream', core: 'upstream', leaf: 'changed']
assert affected.modules[2].reason == 'its effective POM changed'
true
