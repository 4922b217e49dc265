context.get('server').killAt(9, '.sha1', true)
true
