def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.json('build/target/ci/record.json').getAsJsonObject('affected')
def selected = affected.getAsJsonArray('modules').collectEntries { [it.get('id').asString, it.get('selection').asString] }
assert selected == [reactor: 'upstream', core: 'upstream', leaf: 'changed']
assert affected.getAsJsonArray('modules')[2].get('reason').asString == 'build/leaf/src/main/java/com/acme/Leaf.java changed'
story.write('schema/shared.xsd', '<schema/>')
true
