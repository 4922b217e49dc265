def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert selected == [reactor: 'upstream']
assert story.log().contains('The change touches no module')
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('mv', 'tool/src/main/java/com/acme/Tool.java', 'leaf/src/main/java/com/acme/Tool.java')
true
