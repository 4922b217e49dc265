def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('leaf/target/leaf-1.jar')
assert story.has('leaf/target/surefire-reports')
assert story.has('core/target/core-1.0.0.jar')
assert !story.has('core/target/surefire-reports')
assert !story.has('core/target/test-classes')
assert !story.has('tool/target')
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert affected.total == 4
assert affected.built == 3
assert selected == [reactor: 'upstream', core: 'upstream', leaf: 'changed']
assert affected.modules[2].reason == 'leaf/src/main/java/com/acme/Leaf.java changed'
assert story.text('target/ci/summary.md').contains('leaf/src/main/java/com/acme/Leaf.java changed')
assert story.log().contains('3 of 4 modules are built')
true
