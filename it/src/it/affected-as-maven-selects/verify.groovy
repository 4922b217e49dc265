def story = io.github.cimaven.it.Story.of(binding.variables)
def built = story.logLines('[INFO] Building ').collect { (it =~ /Building (\w+) /)[0][1] }
assert built == ['reactor', 'core', 'tool', 'leaf', 'reactor', 'core', 'leaf']
def selected = story.record().affected.modules.collectEntries { [it.id, it.selection] }
// The leaf needs the tool: on a fresh checkout nobody else makes it.
assert selected == [reactor: 'upstream', core: 'changed', tool: 'upstream', leaf: 'dependent']
