def story = io.github.cimaven.it.Story.of(binding.variables)
def affected = story.record().affected
assert affected.built == 3
assert affected.modules == []
assert affected.everything == 'tool/notes.txt lies outside all modules'
def git = { String... words -> assert (['git', '-C', story.folder().toString()] + words.toList()).execute().waitFor() == 0 }
git('reset', '--quiet', '--hard')
git('clean', '--quiet', '--force', 'tool')
story.write('.mvn/maven.config', '-Dgreeting=hello\n')
true
