def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
def selected = affected.modules.collectEntries { [it.id, it.selection] }
assert selected == [reactor: 'upstream', core: 'upstream', leaf: 'changed', tool: 'changed']
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('reset', '--quiet', '--hard')
story.write('tool/notes.txt', 'A note.\n')
story.replace('pom.xml', '    <module>tool</module>\n', '')
true
