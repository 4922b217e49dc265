def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('leaf/target/leaf-1.jar')
def affected = story.record().affected
assert affected.modules.collectEntries { [it.id, it.selection] } == [reactor: 'upstream', core: 'upstream', leaf: 'changed']
assert affected.modules.collectEntries { [it.id, it.leftOut] } == [reactor: [], core: ['forbiddenapis:check'], leaf: []]
def goals = story.record().goals*.goal
assert goals.contains('forbiddenapis:check')
assert story.log().contains('forbiddenapis:check')
true
