def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.affected.modules.collectEntries { [it.id, it.selection] } ==
    [siblings: 'upstream', 'com.acme.left': 'changed', 'com.other.left': 'changed']
assert record.modules.collectEntries { [it.id, it.status] } ==
    [siblings: 'success', 'com.acme.left': 'failure', 'com.other.left': 'success']
assert record.failures*.module == ['com.acme.left']
assert record.failures*.goal == ['compiler:compile (default-compile)']
true
