def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
// Nothing is installed: without the core, its path could not be resolved.
assert record.success
assert record.affected.modules.collectEntries { [it.id, it.selection] } == [reactor: 'upstream', core: 'upstream', tool: 'changed']
assert story.has('tool/target/classes/com/acme/Tool.class')
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('checkout', '--quiet', '.')
story.replace('core/src/main/java/com/acme/Core.java', 'name()', 'name( )')
true
