def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
assert story.findings('error') == []
['plain-http', 'system-scope', 'resolvable-poms', 'changelog', 'signed-tag', 'on-default-branch'].each {
    assert story.guards()[it] == 'skipped'
}
true
