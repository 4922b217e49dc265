def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.json('clone/target/ci/record.json').affected
assert affected.modules.collectEntries { [it.asJsonObject.id.asString, it.asJsonObject.selection.asString] } == [reactor: 'upstream', core: 'upstream', leaf: 'changed']
true
